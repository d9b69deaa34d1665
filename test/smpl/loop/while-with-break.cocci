@@
expression x;
statement S;
@@
- while (1) { if (x) break; S }
+ while (!x) S
