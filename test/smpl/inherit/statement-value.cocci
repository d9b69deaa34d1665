@r@
statement S;
@@
if (cond) S
@@
statement r.S;
@@
- while (cond) S
+ loop();
