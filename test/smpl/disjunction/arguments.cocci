@@
expression E;
@@
  set(E,
(
- ON
+ true
|
- OFF
+ false
)
  )
