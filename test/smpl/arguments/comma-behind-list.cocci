@@
expression list es;
@@
 foo(es
+, B
 )
