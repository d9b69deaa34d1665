@@
expression E;
@@
(
- E++
+ inc(E)
|
- ++E
+ inc(E)
|
- E += 1
+ inc(E)
)
