@@
identifier f : script:python() { len(f) > 3 };
@@
- f(1)
+ longer(1)
