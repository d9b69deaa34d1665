@@
identifier s;
expression a, b;
@@
struct point s = {
- a, b
+ .x = a, .y = b
};
