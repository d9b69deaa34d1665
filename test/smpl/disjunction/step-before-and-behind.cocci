@@
identifier i;
@@
(
- ++i
+ pre(i)
|
- i++
+ post(i)
)
