@@
expression E;
@@
- while (!E) { cpu_relax(); }
+ spin_until(E);
