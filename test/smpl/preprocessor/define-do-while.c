#define FREE(p) do { \
	old(p); \
} while (0)

#define KEEP(p) do { \
	other(p); \
} while (0)
