@@
iterator I;
expression list es;
statement S;
@@
- I(es) S
+ loop(es);
