@@
expression E;
@@
(
* E == E
|
* E != E
|
* E && E
)
