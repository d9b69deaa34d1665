using "iso-test-expression.iso"
@@
expression E;
@@
- done(E)
+ finished(E)
