@@
statement S;
@@
(
- if (...) S
+ gone();
&
if (<+... dead ...+>) S
)
