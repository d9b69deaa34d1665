struct queue {
	DECLARE_RING(ring, 16);
	int left;
};

struct plain {
	DEFINE_RING(ring, 8);
};
