@@
expression list E;
expression x;
identifier l;
@@
  goto
- err
+ err_free
  ;
