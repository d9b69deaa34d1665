@@
@@
for (...; ...; ...) {
<...
- cond_call();
+ loop_call();
...>
}
