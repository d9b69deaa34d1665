@@
statement S;
position p;
@@
 if@p (...) S
+ after();
