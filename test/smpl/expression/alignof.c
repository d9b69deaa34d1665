int g(void) { return __alignof__(int) + __alignof__(struct s); }
