using "iso-any-name.iso"
@@
identifier f;
expression E;
@@
- f(E, NULL)
+ f(E)
