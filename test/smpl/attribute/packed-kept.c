struct wire {
	char tag;
	int length;
} __packed;
