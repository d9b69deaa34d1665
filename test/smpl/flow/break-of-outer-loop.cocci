@@
@@
while (...) {
<...
- break;
+ goto out;
...>
}
