#spatch --defined CONFIG_NET
@@
@@
- attach();
+ plug();
