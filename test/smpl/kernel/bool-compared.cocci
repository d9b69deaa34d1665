@@
bool b;
@@
(
- b == true
+ b
|
- b == false
+ !b
|
- b != true
+ !b
|
- b != false
+ b
)
