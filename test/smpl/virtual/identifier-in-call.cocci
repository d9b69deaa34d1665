#spatch -D callee=target
@@
identifier virtual.callee;
expression E;
@@
- callee(E)
+ renamed(E)
