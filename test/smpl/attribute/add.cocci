@@
identifier x;
attribute name __maybe_unused;
@@
- int x;
+ int x __maybe_unused;
