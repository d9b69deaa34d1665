@@
iterator name list_for_each;
@@
list_for_each(...) {
<...
- continue;
+ goto next;
...>
}
