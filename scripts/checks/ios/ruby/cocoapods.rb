# A model of CocoaPods, as far as our podspec and React Native's scripts, which require it, need one.
module Pod
  # What CocoaPods prints.
  module UI
    def self.puts(*); end

    def self.warn(*); end
  end

  # A podspec's attributes; any that is not known here is an error, as with CocoaPods' own.
  class Spec
    # https://guides.cocoapods.org/syntax/podspec.html
    TEXTS = %i[name version summary homepage license authors module_name header_dir compiler_flags].freeze
    LISTS = %i[source_files public_header_files exclude_files vendored_frameworks frameworks].freeze
    TABLES = %i[source platforms resource_bundles pod_target_xcconfig user_target_xcconfig].freeze
    KINDS = {
      **TEXTS.to_h { |name| [name, [String]] },
      **LISTS.to_h { |name| [name, [String, Array]] },
      **TABLES.to_h { |name| [name, [Hash]] },
      requires_arc: [true, false]
    }.freeze

    attr_reader :dependencies

    def initialize
      @attributes = {}
      @dependencies = []
      yield self
    end

    KINDS.each do |name, kinds|
      define_method(name) { @attributes[name.to_s] }
      define_method("#{name}=") do |value|
        raise "#{name} is a #{value.class}" if kinds.none? { |kind| kind === value }

        @attributes[name.to_s] = value
      end
    end

    # A name, and what versions will do.
    def dependency(name, *requirements)
      Gem::Requirement.new(*requirements)
      @dependencies << [name, *requirements]
    end

    # React Native's scripts read what is set from here.
    def to_hash
      @attributes
    end
  end
end
