struct ops a = {
	.x = 1,
	.y = 2
};
struct ops b = { .x = 1, .y = 2 };
struct ops d = {
	.x = 1 /* of x */
};
struct ops e = {
	.x = { 1, 2 }	/* of x */
};
struct ops f = { };
struct ops c = {
	.x = 1,
#ifdef Z
	.z = 3,
#endif
};
