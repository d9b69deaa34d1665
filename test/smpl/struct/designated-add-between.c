struct ops one = {
	.old = a,
};
struct ops two = {
	.other = b,
	.old = a,
};
