#spatch --undefined CONFIG_NET
@@
expression E;
@@
- attach(E);
+ plug(E);
