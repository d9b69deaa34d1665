@@
expression E;
statement S1, S2;
@@
- if (E) { S1 }
- if (E) { S2 }
+ if (E) { S1 S2 }
