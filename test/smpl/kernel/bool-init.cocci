@@
bool b;
@@
(
- b = 0
+ b = false
|
- b = 1
+ b = true
)
