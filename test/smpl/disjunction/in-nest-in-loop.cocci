@@
iterator I;
expression list es;
@@
I(es) {
<...
(
- continue;
+ return 1;
|
- break;
+ return 2;
)
...>
}
