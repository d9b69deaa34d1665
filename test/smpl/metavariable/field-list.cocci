@@
field list fs;
@@
- struct s { fs };
+ struct s { fs int added; };
