@@ declarer name module_param; identifier x; expression M; @@
- module_param(x, uint, M);
+ module_param(x, int, M);
