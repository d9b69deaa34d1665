@@
expression E;
@@
- x = old_make(E);
+ x = new_make(E);
