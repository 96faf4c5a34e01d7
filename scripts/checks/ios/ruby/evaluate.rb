# Prints a podspec as JSON: its attributes, and the files that its patterns find.
#
#   ruby -I . evaluate.rb <react-native> <podspec>
require 'json'
require 'stringio'

react_native, podspec = ARGV
printed = $stdout
$stdout = StringIO.new # React Native's scripts talk.
require "#{react_native}/scripts/react_native_pods"
spec = eval(File.read(podspec), binding, podspec)

Dir.chdir(File.dirname(podspec))
found = lambda do |patterns|
  Array(patterns).to_h { |pattern| [pattern, Dir.glob(pattern, File::FNM_EXTGLOB).sort] }
end
patterns = %w[source_files public_header_files exclude_files vendored_frameworks]
files = patterns.to_h { |name| [name, found.call(spec.to_hash[name])] }
files['resource_bundles'] = found.call(spec.resource_bundles.values.flatten)
printed.puts JSON.generate(attributes: spec.to_hash, dependencies: spec.dependencies, files: files)
