@@
expression e1, e2;
statement S;
@@
 if (
(
- (!e1 && e2) || (e1 && !e2)
|
- (e1 && !e2) || (!e1 && e2)
)
+ !e1 ^ !e2
 ) S
