@@
identifier f : script:python() { len(f) > 5 };
expression E;
@@
- f(E, LONG)
+ f(E)
