// Android's own says which version this is; the compiler has said it already.
#pragma once
