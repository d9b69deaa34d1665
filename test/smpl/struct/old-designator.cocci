@@
identifier s;
expression E;
@@
struct dev s = {
- name: E,
+ .name = E,
};
