@@
identifier x;
expression E;
@@
struct ops x = {
- .old = E,
+ .fresh = E,
};
