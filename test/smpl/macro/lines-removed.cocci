@@
expression e;
@@
-foo(e);
