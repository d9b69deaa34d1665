int (*a)(void);
struct s {
	int (*b)(void);
};
