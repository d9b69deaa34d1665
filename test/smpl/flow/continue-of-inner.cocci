@@
@@
while (...) {
<...
- continue;
+ goto next;
...>
}
