@@
identifier e;
@@
enum e {
 ...,
- OLD_STATE,
+ NEW_STATE,
 ...
};
@@
@@
- OLD_STATE
+ NEW_STATE
