@@
expression list es;
@@
 foo(
+A,
 es
+, B
 )
