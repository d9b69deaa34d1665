#spatch --defined CONFIG_NET --undefined CONFIG_PM
@@
@@
- attach();
+ plug();
