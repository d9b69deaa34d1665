@@
expression list es;
@@
- log(\("a"\|"b"\), es)
+ log2(es)
