// Hermes' compiler as a program: `hermesc SCRIPT BYTECODE`.
#include <hermes/CompileJS.h>

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

namespace {

/** Prints what the compiler finds wrong. */
class Printer final : public hermes::DiagnosticHandler {
 public:
  void handle(const Diagnostic& diagnostic) override {
    if (diagnostic.kind == Error) {
      std::cerr << diagnostic.line << ':' << diagnostic.column << ": " << diagnostic.message
                << '\n';
    }
  }
};

}  // namespace

int main(int count, char** arguments) {
  if (count != 3) {
    std::cerr << "hermesc SCRIPT BYTECODE\n";
    return 2;
  }
  std::ifstream script(arguments[1], std::ios::binary);
  std::string source(std::istreambuf_iterator<char>(script), {});
  std::string bytecode;
  Printer printer;
  if (!script || !hermes::compileJS(source, arguments[1], bytecode, true, false, &printer)) {
    return 1;
  }
  std::ofstream output(arguments[2], std::ios::binary);
  output << bytecode;
  output.close();
  return output ? 0 : 1;
}
