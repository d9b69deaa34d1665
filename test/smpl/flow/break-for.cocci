@@
@@
for (...; ...; ...) {
<+...
- break;
+ goto out;
...+>
}
