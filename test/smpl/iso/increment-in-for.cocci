@@
expression x, E;
statement S;
@@
- for (x = 0; x < E; x++) S
+ upto(x, E);
