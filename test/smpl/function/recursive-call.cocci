@@
identifier f;
expression list es;
@@
 f(...) {
 <+...
- f(es)
+ again(es)
 ...+>
 }
