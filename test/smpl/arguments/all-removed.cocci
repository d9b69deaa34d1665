@@
expression list es;
@@
 f(
- es
 )
