@@
expression E;
@@
- priv(E)
+ E->priv
