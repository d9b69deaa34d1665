typedef struct old_s old_t;
typedef struct new_s new_t;
